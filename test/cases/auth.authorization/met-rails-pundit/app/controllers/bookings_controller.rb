# frozen_string_literal: true

class BookingsController < ApplicationController
  def show
    booking = authorize(Booking.find(params[:id]))
    render json: booking
  end

  def create
    booking = authorize(current_user.bookings.build(params.require(:booking).permit(:court, :starts_at)))
    booking.save!
    render json: booking, status: :created
  end

  def destroy
    authorize(Booking.find(params[:id])).destroy!
    head :no_content
  end
end
