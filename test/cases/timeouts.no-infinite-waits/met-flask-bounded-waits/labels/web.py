from flask import Flask, jsonify, request

from labels import journal, printers

app = Flask(__name__)


@app.post("/labels")
def print_label():
    body = request.get_json()
    zpl = f"^XA^FO40,40^BCN,100^FD{body['code']}^FS^XZ".encode()
    try:
        with printers.printer() as host:
            printers.send(host, zpl)
    except (printers.Busy, OSError) as error:
        app.logger.error("label %s: %s", body["code"], error)
        return jsonify(error="printer unavailable"), 503
    journal.write({"label": body["code"], "printer": host})
    return "", 204

