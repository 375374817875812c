class BirdsController < ApplicationController
  def show
    render json: Bird.find(params[:id])
  end
end
