class QuotesController < ApplicationController
  def show
    render json: Shipping.quote(params.require(:weight))
  end
end
