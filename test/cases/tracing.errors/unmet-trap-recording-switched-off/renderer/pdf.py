from pathlib import Path

from weasyprint import HTML

from renderer import telemetry

TARGET = Path("/var/lib/invoices")


def render(invoice: dict) -> str:
    with telemetry.span("invoice.pdf"):
        path = TARGET / f"{invoice['number']}.pdf"
        rows = "".join(f"<tr><td>{r['text']}</td><td>{r['amount']}</td></tr>" for r in invoice["rows"])
        HTML(string=f"<h1>{invoice['number']}</h1><table>{rows}</table>").write_pdf(path)
        return str(path)

