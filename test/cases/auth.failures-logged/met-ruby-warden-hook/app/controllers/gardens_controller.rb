class GardensController < ApplicationController
  def index
    render json: current_user.gardens
  end
end
