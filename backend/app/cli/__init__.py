"""The `crm` command: `python -m app.cli --help`."""

import typer

from app.cli import geo, imports, openapi, search, seed, serving

app = typer.Typer(no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False)
app.command("run")(serving.run)
app.command("serve")(serving.serve)
app.command("worker")(serving.work)
app.command("migrate")(serving.migrate)
app.command("import")(imports.bring_in)
app.command("openapi")(openapi.write)
app.command("seed")(seed.seed)
app.add_typer(geo.app, name="geo")
app.add_typer(search.app, name="search")
