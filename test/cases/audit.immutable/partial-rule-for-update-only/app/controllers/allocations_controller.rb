# frozen_string_literal: true

class AllocationsController < ApplicationController
  before_action :authenticate_user!
  before_action { Current.user = current_user }

  def create
    allocation = Allocation.create!(params.require(:allocation).permit(:organ, :hospital, :priority))
    render json: allocation, status: :created
  end

  def update
    allocation = Allocation.find(params[:id])
    allocation.update!(params.require(:allocation).permit(:hospital, :priority))
    render json: allocation
  end
end
