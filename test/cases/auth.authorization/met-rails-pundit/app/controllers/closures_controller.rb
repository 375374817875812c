# frozen_string_literal: true

class ClosuresController < ApplicationController
  def create
    closure = authorize(Closure.new(params.require(:closure).permit(:court, :from, :until)))
    closure.save!
    render json: closure, status: :created
  end
end
