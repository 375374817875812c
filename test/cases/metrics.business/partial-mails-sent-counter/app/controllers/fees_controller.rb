# frozen_string_literal: true

class FeesController < ApplicationController
  def create
    member = Member.find(params[:member_id])
    fee = member.fees.create!(cents: params.require(:cents), paid_on: Date.current)
    render json: { id: fee.id }, status: :created
  end
end
