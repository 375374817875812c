# frozen_string_literal: true

class BooksController < ApplicationController
  def show
    render json: Book.find_by!(isbn: params[:isbn])
  end
end
