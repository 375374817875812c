require "sinatra"
require "yaml"

SETTINGS = YAML.load_file("config/settings.yml")

get("/tides") { SETTINGS.fetch("app_name") }
