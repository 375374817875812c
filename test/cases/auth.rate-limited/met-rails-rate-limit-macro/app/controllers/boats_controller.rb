class BoatsController < ApplicationController
  def index
    render json: Current.session.user.boats
  end
end
