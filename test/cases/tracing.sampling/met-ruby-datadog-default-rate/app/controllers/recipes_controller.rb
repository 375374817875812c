class RecipesController < ApplicationController
  HTTP = Faraday.new(url: "http://nutri.internal", request: { timeout: 2 })
  def show
    recipe = Recipe.find(params[:id])
    render json: { name: recipe.name, kcal: HTTP.get("/kcal/#{recipe.id}").body }
  end
end
