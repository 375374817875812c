# frozen_string_literal: true

class MembersController < ApplicationController
  def create
    member = Member.create!(params.require(:member).permit(:name, :email, :section))
    MemberMailer.with(member: member).welcome.deliver_later
    render json: { id: member.id }, status: :created
  end
end
