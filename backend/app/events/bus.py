"""Hands what happened to those who react, inside the transaction in which it happened."""

from collections.abc import Awaitable, Callable, Sequence
from typing import Any

from app.events.catalogue import DomainEvent

Observer = Callable[[Sequence[DomainEvent], Any], Awaitable[None]]


class EventBus:
    """Observers get all events of a transaction at once, in order, and the unit of work they happened in."""

    def __init__(self, observers: Sequence[Observer] = ()) -> None:
        self._observers = tuple(observers)

    async def dispatch(self, events: Sequence[DomainEvent], uow: Any) -> None:
        for observer in self._observers:
            await observer(events, uow)
