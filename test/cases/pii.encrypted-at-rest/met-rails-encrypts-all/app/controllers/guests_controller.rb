class GuestsController < ApplicationController
  def create
    Guest.create!(params.permit(:full_name, :email, :room))
    head :created
  end
end
