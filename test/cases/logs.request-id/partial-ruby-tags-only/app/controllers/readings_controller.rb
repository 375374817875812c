class ReadingsController < ApplicationController
  def show
    logger.info("reading requested meter=#{params[:id]}")
    render json: MeterApi.reading(params[:id])
  end
end
