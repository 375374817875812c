class BoatsController < ApplicationController
  def update
    boat = Boat.find(params[:id])
    boat.update!(name: params[:name])
    head :no_content
  end
end
