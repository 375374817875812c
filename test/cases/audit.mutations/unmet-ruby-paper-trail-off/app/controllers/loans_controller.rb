class LoansController < ApplicationController
  before_action :set_paper_trail_whodunnit

  def create
    render json: Loan.create!(loan_params), status: :created
  end

  def update
    loan = Loan.find(params[:id])
    loan.update!(loan_params)
    render json: loan
  end

  def destroy
    Loan.find(params[:id]).destroy!
    head :no_content
  end

  private

  def loan_params
    params.require(:loan).permit(:amount_cents, :borrower_id)
  end
end
