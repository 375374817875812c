class RatesController < ApplicationController
  def show
    render json: RatesClient.new.rate(params[:id])
  end
end
