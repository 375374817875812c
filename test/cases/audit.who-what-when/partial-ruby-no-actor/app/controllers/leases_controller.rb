class LeasesController < ApplicationController
  def create
    render json: Lease.create!(lease_params), status: :created
  end

  def update
    lease = Lease.find(params[:id])
    lease.update!(lease_params)
    render json: lease
  end

  private

  def lease_params
    params.require(:lease).permit(:unit, :rent_cents)
  end
end
