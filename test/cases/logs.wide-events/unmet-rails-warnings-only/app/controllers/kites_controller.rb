class KitesController < ApplicationController
  def index
    render json: Kite.all
  end
end
