class GuestsController < ApplicationController
  def create
    guest = Guest.create!(params.permit(:full_name, :email))
    Rails.logger.info("guest #{guest.email} added")
    head :created
  end
end
