"""Version 1 of the API: the routers, in the order in which they are asked."""

from fastapi import APIRouter

from app.api.v1 import (
    applicants,
    auth,
    contacts,
    events,
    imports,
    kpis,
    landlords,
    marketing_episodes,
    properties,
    search,
)

ROUTERS: tuple[APIRouter, ...] = (
    properties.router,
    landlords.router,
    applicants.router,
    contacts.router,
    events.router,
    imports.router,
    kpis.router,
    marketing_episodes.router,
    search.router,
    auth.router,
)
