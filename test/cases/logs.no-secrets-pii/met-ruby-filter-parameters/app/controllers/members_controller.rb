class MembersController < ApplicationController
  def create
    member = Member.create!(params.require(:member).permit(:first_name, :last_name, :email, :phone, :street, :iban))
    logger.info("member created id=#{member.id}")
    render json: { id: member.id }, status: :created
  end

  def destroy
    Member.find(params[:id]).destroy!
    logger.info("member removed id=#{params[:id]}")
    head :no_content
  end
end
