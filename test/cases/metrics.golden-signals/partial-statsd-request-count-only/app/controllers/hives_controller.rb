# frozen_string_literal: true

class HivesController < ApplicationController
  def index
    render json: Hive.order(:number).limit(100)
  end

  def update
    hive = Hive.find(params[:id])
    hive.update!(params.require(:hive).permit(:frames, :queen_year))
    render json: hive
  end
end
