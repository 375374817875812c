# frozen_string_literal: true

require "sinatra/base"
require_relative "lib/recipes"

class App < Sinatra::Base
  set :recipes, Recipes.new(ENV.fetch("RECIPES_URL"))

  get "/menus/:recipe" do
    content_type :json
    settings.recipes.find(Integer(params[:recipe]))
  end
end
