class GuestsController < ApplicationController
  def create
    Guest.create!(params.permit(:full_name, :email, :phone))
    head :created
  end
end
