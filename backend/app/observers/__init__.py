"""What happens because something happened: this list is the whole of it."""

from app.events.bus import Observer
from app.observers.audit import write_audit_trail
from app.observers.search import keep_search_index

OBSERVERS: tuple[Observer, ...] = (write_audit_trail, keep_search_index)
