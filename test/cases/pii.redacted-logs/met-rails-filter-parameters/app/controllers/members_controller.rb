# frozen_string_literal: true

class MembersController < ApplicationController
  def create
    member = Member.create!(member_params)
    logger.info("member joined id=#{member.id} club=#{member.club_id}")
    render json: { id: member.id }, status: :created
  end

  def update
    member = Member.find(params[:id])
    member.update!(member_params)
    logger.info("member changed id=#{member.id}")
    head :no_content
  end

  private

  def member_params
    params.require(:member).permit(:club_id, :first_name, :last_name, :email, :phone, :street, :postcode, :born_on, :iban)
  end
end
