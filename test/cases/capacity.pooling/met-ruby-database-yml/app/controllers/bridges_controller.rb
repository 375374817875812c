class BridgesController < ApplicationController
  def index
    render json: Bridge.closed.limit(50)
  end

  def show
    render json: Bridge.find(params[:id])
  end
end
