require "sinatra"
require_relative "lib/clients"

BRANDS = Brands.new(ENV.fetch("BRANDS_URL"))
IMAGES = Images.new(ENV.fetch("IMAGES_URL"))

get("/brands/:id") { BRANDS.find(params[:id]) }
get("/images/:id") { IMAGES.list(params[:id]) }
