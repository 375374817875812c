class MooringsController < ApplicationController
  def index
    render json: Mooring.all
  end
end
