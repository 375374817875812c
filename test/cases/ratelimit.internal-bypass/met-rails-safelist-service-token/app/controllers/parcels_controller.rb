# frozen_string_literal: true

class ParcelsController < ActionController::API
  def index
    render json: Parcel.where(delivered_on: params.require(:day)).limit(500).offset(params[:offset].to_i)
  end

  def show
    render json: Parcel.find_by!(tracking_number: params[:id])
  end
end
