class BoatsController < ApplicationController
  def index
    @boats = current_user.boats
  end

  def show
    @boat = current_user.boats.find(params[:id])
  end
end
