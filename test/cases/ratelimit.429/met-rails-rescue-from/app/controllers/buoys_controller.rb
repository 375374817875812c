class BuoysController < ApplicationController
  def index
    render json: [{ id: 4, wave: 1.2 }]
  end
end
