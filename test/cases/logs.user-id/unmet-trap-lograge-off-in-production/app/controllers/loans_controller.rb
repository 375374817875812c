# frozen_string_literal: true

class LoansController < ApplicationController
  def create
    book = Book.find(params[:book_id])
    loan = current_user.loans.create!(book: book, due_on: 3.weeks.from_now)
    Rails.logger.info("book #{book.id} lent until #{loan.due_on}")
    redirect_to loan
  end

  def destroy
    loan = current_user.loans.find(params[:id])
    loan.update!(returned_at: Time.current)
    Rails.logger.info("book #{loan.book_id} returned")
    redirect_to loans_path
  end
end
