# frozen_string_literal: true

class LoansController < ApplicationController
  def create
    loan = Loan.create!(params.require(:loan).permit(:member_id, :isbn, :due_on))
    render json: loan, status: :created
  end

  def update
    loan = Loan.find(params[:id])
    loan.update!(params.require(:loan).permit(:due_on))
    render json: loan
  end
end
