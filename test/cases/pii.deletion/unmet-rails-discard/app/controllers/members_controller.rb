class MembersController < ApplicationController
  def create
    Member.create!(email: params[:email], phone: params[:phone])
    head :created
  end

  def destroy
    Member.find(params[:id]).discard
    head :no_content
  end
end
