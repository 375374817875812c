class BerthsController < ApplicationController
  def index
    render json: Berth.all
  end

  def create
    render json: Berth.create!(length: params[:length])
  end

  def destroy
    Berth.find(params[:id]).destroy!
    head :no_content
  end
end
