class RatesController < ApplicationController
  def show
    render json: FetchRate.new.call(params[:id]).body
  end
end
