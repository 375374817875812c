# frozen_string_literal: true

class RecipesController < ApplicationController
  def show
    render json: Recipe.includes(:ingredients).find(params[:id])
  end
end
