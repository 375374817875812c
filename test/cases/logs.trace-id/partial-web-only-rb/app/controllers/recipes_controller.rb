# frozen_string_literal: true

class RecipesController < ApplicationController
  def publish
    recipe = Recipe.find(params[:id])
    recipe.update!(published_at: Time.current)
    NotifyFollowersJob.perform_async(recipe.id)
    Rails.logger.info({ event: "recipe_published", recipe_id: recipe.id }.to_json)
    head :no_content
  end
end
