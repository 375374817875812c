class ClaimsController < ApplicationController
  def create
    claim = Policy.find(params[:policy_id]).claims.create!(params.require(:claim).permit(:amount, :happened_on))
    render json: claim, status: :created
  end

  def pay
    claim = Claim.accepted.find(params[:id])
    claim.update!(state: :paid, paid_amount: params.require(:amount))
    render json: claim
  end
end
