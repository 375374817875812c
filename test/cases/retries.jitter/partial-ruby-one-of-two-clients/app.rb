require "sinatra"
require_relative "lib/recipes"
require_relative "lib/nutrition"

get("/recipes/:id") { RECIPES.get("/r/#{params[:id]}").body }
get("/nutrition/:id") { NUTRITION.get("/n/#{params[:id]}").body }
