"""Version 1 of the API: the routers, in the order in which they are asked."""

from fastapi import APIRouter

from app.api.v1 import applicants, auth, contacts, events, kpis, landlords, marketing_episodes, properties

ROUTERS: tuple[APIRouter, ...] = (
    properties.router,
    landlords.router,
    applicants.router,
    contacts.router,
    events.router,
    kpis.router,
    marketing_episodes.router,
    auth.router,
)
