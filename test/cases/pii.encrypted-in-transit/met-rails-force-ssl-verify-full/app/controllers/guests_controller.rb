class GuestsController < ApplicationController
  def create
    Guest.create!(params.permit(:full_name, :email))
    head :created
  end
end
