project = "ferry-booking"
extensions = ["sphinx.ext.todo"]
html_theme = "furo"
root_doc = "index"
