# frozen_string_literal: true

class ObjectsController < ApplicationController
  def loans
    render json: MuseumClients::Loans.new.open_for(Integer(params[:id]))
  end

  def climate
    render json: MuseumClients::Climate.new.room(Integer(params[:room]))
  end
end

