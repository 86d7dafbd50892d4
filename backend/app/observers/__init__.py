"""What happens because something happened: this list is the whole of it."""

from app.events.bus import Observer
from app.observers.audit import write_audit_trail

OBSERVERS: tuple[Observer, ...] = (write_audit_trail,)
