class PledgesController < ApplicationController
  def create
    pledge = Pledge.create!(params.require(:pledge).permit(:amount_cents, :project_id))
    logger.info("pledge created", pledge_id: pledge.id, amount_cents: pledge.amount_cents)
    render json: pledge, status: :created
  end
end
