# frozen_string_literal: true

class PickupsController < ApplicationController
  def create
    parcel = Parcel.find(params[:parcel_id])
    pickup = CarrierClient.new.book(parcel)
    Rails.logger.info("pickup #{pickup} booked for parcel #{parcel.id}")
    render json: { pickup: pickup }, status: :created
  rescue Faraday::Error => e
    Rails.logger.error("carrier refused parcel #{params[:parcel_id]}: #{e.class}")
    head :bad_gateway
  end
end
